import { describe, expect, it } from 'vitest';
import { genderOf } from '../../../src/text/name-gender.ts';

describe('whose name it is', () => {
  it.each([
    ['Anna Berg', 'she'],
    ['Ingrid Solheim', 'she'],
    ['Светлана Тихановская', 'she'],
    ['Peter Lund', 'he'],
    ['Владимир Путин', 'he'],
  ])('is told by the given name of %s', (name, wanted) => {
    expect(genderOf(name)).toBe(wanted);
  });

  it.each(['Berg', 'Andrea Berg', 'Robin Lund', 'Nikita Lund', 'Xurxo Lund'])('is not told of %s', (name) => {
    expect(genderOf(name)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/render/engine.ts';

const fill = (templates: Record<string, string>, view: object) => createEngine(templates).fill('pages/front', view);

describe('The template engine', () => {
  it('escapes whatever a view holds', () => {
    const text = '<b>&"\'`={{constructor}}';
    const shown = fill({ 'pages/front': '<p title="{{text}}">{{text}}</p>' }, { text });
    expect(shown).not.toContain('<b>');
    expect(shown).not.toContain('="<');
    expect(shown).toContain('{{constructor}}'.replaceAll('=', '&#x3D;'));
  });

  it('names the template that asks for what is not there', () => {
    expect(() => fill({ 'pages/front': '{{headline}}' }, { title: 'x' })).toThrow(
      /templates\/pages\/front\.hbs cannot be filled: .*headline/,
    );
  });

  it('names the template that is missing', () => {
    expect(() => fill({}, {})).toThrow('There is no template templates/pages/front.hbs.');
  });

  it.each(['{{constructor}}', '{{text.constructor.name}}', '{{__proto__}}', '{{view.toString}}', '{{view.valueOf}}'])(
    'shows nothing of what lies behind the view: %s',
    (template) => {
      let shown = '';
      try {
        shown = fill({ 'pages/front': template }, { text: 'x', view: {} });
      } catch (error) {
        expect(String(error)).toContain('cannot be filled');
      }
      expect(shown.trim()).toBe('');
    },
  );

  it('does not take text of a view for a template', () => {
    const shown = fill({ 'pages/front': '{{text}}' }, { text: '{{secret}} {{> layouts/page}}', secret: 'told' });
    expect(shown).toContain('{{secret}} {{&gt; layouts/page}}');
  });

  it('leaves out the line break that ends a partial, so that it shows no space', () => {
    const templates = { 'pages/front': '<p>{{> partials/word}}.</p>\n', 'partials/word': '<b>{{word}}</b>\n' };
    expect(fill(templates, { word: 'x' })).toBe('<p><b>x</b>.</p>\n');
  });

  it('does not indent the text that a partial holds', () => {
    const templates = { 'pages/front': '<div>\n  {{> partials/text}}\n</div>\n', 'partials/text': '<pre>a\nb</pre>\n' };
    expect(fill(templates, {})).toContain('<pre>a\nb</pre>');
  });

  it('knows all partials that a page may reach', () => {
    const engine = createEngine({
      'pages/front': '{{#> layouts/page}}{{> partials/one}}{{/layouts/page}}',
      'layouts/page': '{{> @partial-block}}',
      'partials/one': '{{~> partials/two}}',
      'partials/two': 'second',
      'partials/other': 'unused',
    });
    expect(engine.closure('pages/front')).toContain('second');
    expect(engine.closure('pages/front')).not.toContain('unused');
  });
});

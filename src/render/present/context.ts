/** What every presenter is given besides its page. */
import type { PageAddress } from '../../model/ids.ts';
import type { Linker } from '../href.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Chrome } from '../renderer.ts';

export interface PageContext {
  readonly chrome: Chrome;
  readonly phrases: Phrases;
  /** The address of the page that is being made. */
  readonly here: PageAddress;
  /** Makes the link from this page to another. */
  readonly href: Linker;
}

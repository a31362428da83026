/** What every presenter is given besides its page. */
import type { PageAddress } from '../../model/ids.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Chrome } from '../renderer.ts';

export interface PageContext {
  readonly chrome: Chrome;
  readonly phrases: Phrases;
  /** The address of the page that is being made. */
  readonly here: PageAddress;
  /** The link from this page to another; `fragment` comes without its `#`. */
  href(to: PageAddress, fragment?: string | null): string;
}

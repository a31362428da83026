/** The little of citation-js that tests use; it has no types of its own. */
declare module '@citation-js/core' {
  interface CslDate {
    readonly 'date-parts': readonly (readonly number[])[];
  }
  interface CslName {
    readonly literal?: string;
    readonly family?: string;
    readonly given?: string;
  }
  interface CslItem {
    readonly type: string;
    readonly title: string;
    readonly author?: readonly CslName[];
    readonly reporter?: readonly string[];
    readonly 'container-title'?: string;
    readonly issued: CslDate;
    readonly accessed?: CslDate;
    readonly URL?: string;
    readonly note?: string;
  }
  export class Cite {
    constructor(input: unknown);
    readonly data: readonly [CslItem, ...CslItem[]];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

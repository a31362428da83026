/** What is wrong with a file that people write as YAML, in the words of its keeper and not of the library. Data only. */

/** A fault as it is told: what happened, and what to do at its place; both without a full stop. */
export interface FaultWords {
  readonly reason: string;
  readonly advice: string;
}

/** Marks of a merge that was left half done. */
export const unfinishedMerge: FaultWords = {
  reason: 'it holds a merge that is not finished',
  advice: 'Choose one of the two versions there and delete the lines of marks',
};

/** Something else than a list. */
export const noList: FaultWords = {
  reason: 'it must be a list of entries, each beginning with a hyphen',
  advice: 'Put "- " before the first key of each entry and two spaces before its other keys',
};

/** For a fault that has no words of its own. */
export const unknownFault: FaultWords = {
  reason: 'this line does not fit what stands above it',
  advice: 'Compare it with the entries around it: a hyphen, keys below each other, a colon and a space behind each key',
};

const indent: FaultWords = {
  reason: 'this line is not indented as the lines around it are, or a bracket above it is not closed',
  advice: 'Let the keys of an entry begin below each other, with spaces',
};

const oneLine: FaultWords = {
  reason: 'a value with a colon or over several lines stands without quotation marks',
  advice: 'Put the value in quotation marks, on one line',
};

const mark: FaultWords = {
  reason: 'a value opens with a mark that has a meaning of its own',
  advice: 'Put the value in quotation marks',
};

const reference: FaultWords = {
  reason: 'a value opens with "&", "*" or "!", which here refer to something',
  advice: 'Put the value in quotation marks',
};

/** By the code that the library gives. */
export const faults: Readonly<Partial<Record<string, FaultWords>>> = {
  BAD_INDENT: indent,
  TAB_AS_INDENT: { reason: 'this line is indented with a tab', advice: 'Use spaces instead' },
  MULTILINE_IMPLICIT_KEY: oneLine,
  BLOCK_AS_IMPLICIT_KEY: oneLine,
  BLOCK_IN_FLOW: oneLine,
  DUPLICATE_KEY: {
    reason: 'an entry has the same key twice',
    advice: 'Keep one of them; a second correction is an entry of its own, with a hyphen',
  },
  MISSING_CHAR: {
    reason: 'a colon, a quotation mark or a bracket is missing',
    advice: 'Put a colon and a space behind each key, and close what is opened',
  },
  BAD_SCALAR_START: mark,
  BAD_DQ_ESCAPE: {
    reason: 'a backslash in double quotation marks is followed by a character that it cannot change',
    advice: 'Write the value in single quotation marks',
  },
  BAD_ALIAS: reference,
  ALIAS_PROPS: reference,
  MULTIPLE_ANCHORS: reference,
  MULTIPLE_TAGS: reference,
  TAG_RESOLVE_FAILED: reference,
  BAD_PROP_ORDER: reference,
  MULTIPLE_DOCS: { reason: 'it holds more than one list', advice: 'Delete the line of three hyphens between them' },
};

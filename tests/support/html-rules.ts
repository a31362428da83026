/** What valid HTML means here: html-validate's strictest presets, and each rule that is off with its reason. */
import { HtmlValidate, type Report } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y', 'html-validate:prettier'],
  rules: {
    // ARIA lets a list have a name, and screen readers say it.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A headline is a page's title whatever its length; it is cut at 120 characters where the archive makes it.
    'long-title': 'off',
    // Scripts and styles come from the site itself, like the page that would hold their digests.
    'require-sri': 'off',
  },
});

/** What html-validate finds in a page, one sentence each with its line and rule. */
export async function htmlProblems(file: string, html: string): Promise<readonly string[]> {
  const report: Report = await validator.validateString(html, file);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${file}:${line}:${column} ${message} (${ruleId})`),
  );
}

import axe from 'axe-core';

/** What axe finds wrong in a part of the page, open shadow roots included, one line each. */
export async function findViolations(context: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(context, {
    // Rules about whole pages do not fit a part of one.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

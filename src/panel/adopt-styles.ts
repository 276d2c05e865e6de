import ask from './styles/ask.css?inline';
import finding from './styles/finding.css?inline';
import hint from './styles/hint.css?inline';
import panel from './styles/panel.css?inline';
import theme from './styles/theme.css?inline';

/** Roots that have our styles already: hint and panel may share one. */
const styledRoots = new WeakSet<ShadowRoot>();

/**
 * Gives a shadow root our styles, as a constructed stylesheet: a site's content security policy
 * may forbid a `<style>` element, and cannot forbid this.
 */
export function adoptStyles(root: ShadowRoot): void {
  if (styledRoots.has(root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([theme, panel, finding, ask, hint].join('\n'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  styledRoots.add(root);
}

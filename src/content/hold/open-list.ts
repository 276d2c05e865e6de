/** Roles of a list that is picked from while the focus stays in the editor. */
const LIST_ROLES = '[role="listbox"],[role="menu"],[role="grid"],[role="tree"]';

/**
 * Whether a list of mentions, hashtags or emoji is open on an editable: Enter picks from it, and
 * publishes nothing. An attribute alone does not count: sites leave them behind on closed lists.
 * `lists` selects those of a site that tells the editable nothing.
 */
export function isListOpen(editable: Element, lists?: string): boolean {
  const owner = findOwner(editable);
  const root = editable.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  if (lists !== undefined && isShown([...root.querySelectorAll(lists)])) return true;
  // Downshift, Lexical and X name the option that Enter would pick.
  if (isShown(findAll(root, owner.getAttribute('aria-activedescendant')))) return true;
  if (owner.getAttribute('aria-expanded') !== 'true') return false;
  const popup = findAll(
    root,
    owner.getAttribute('aria-controls') ?? owner.getAttribute('aria-owns'),
  );
  if (popup.length > 0) {
    return isShown(popup.filter(isList));
  }
  // Expanded without saying what: only an editable that is a combobox itself can mean a list.
  const isCombobox = owner === editable && owner.hasAttribute('aria-haspopup');
  return isCombobox && isShown([...root.querySelectorAll(LIST_ROLES)]);
}

/** The elements of a list of ids; ids that lead nowhere are left out. */
function findAll(root: Document | ShadowRoot, ids: string | null): Element[] {
  return (ids ?? '').split(/\s+/).flatMap((id) => {
    const element = id === '' ? null : root.getElementById(id);
    return element === null ? [] : [element];
  });
}

/** The editable itself, or the combobox that the site has put around it. */
function findOwner(editable: Element): Element {
  const isOwner = editable.matches('[aria-expanded],[aria-activedescendant]');
  return isOwner ? editable : (editable.closest('[role="combobox"]') ?? editable);
}

/** Whether a popup is a list or holds one. */
function isList(popup: Element): boolean {
  return popup.matches(LIST_ROLES) || popup.querySelector(`${LIST_ROLES},[role="option"]`) !== null;
}

/** Whether any of some elements can be seen. */
function isShown(elements: readonly Element[]): boolean {
  return elements.some(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getClientRects().length > 0,
  );
}

/** A list of people to mention, as sites open it below a box while a name is typed. */
export interface MentionList {
  /** Shows who fits the text before the caret, or nothing. */
  readonly follow: (text: string) => void;
  /** Takes the chosen name if the list is open; `undefined` when it is closed. */
  readonly take: () => { readonly typed: string; readonly name: string } | undefined;
}

const PEOPLE = ['Anna Kowalska', 'Anil Shah', 'Beth Morgan'];

/** Adds the list below a box, with the roles and states that screen readers need. */
export function addMentionList(box: HTMLElement, parent: HTMLElement): MentionList {
  const list = document.createElement('ul');
  list.id = 'fb-mentions';
  list.className = 'fb-mentions';
  list.role = 'listbox';
  list.ariaLabel = 'People';
  list.hidden = true;
  parent.append(list);
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  box.setAttribute('aria-expanded', 'false');
  let typed = '';
  let names: readonly string[] = [];
  return {
    follow(text) {
      typed = /@\p{L}*$/u.exec(text)?.[0] ?? '';
      const start = typed.slice(1).toLowerCase();
      names = typed === '' ? [] : PEOPLE.filter((name) => name.toLowerCase().startsWith(start));
      list.hidden = names.length === 0;
      box.setAttribute('aria-expanded', String(!list.hidden));
      list.replaceChildren(...names.map(createOption));
      if (list.hidden) box.removeAttribute('aria-activedescendant');
      else box.setAttribute('aria-activedescendant', 'fb-mention-0');
    },
    take() {
      const [name] = names;
      return name === undefined ? undefined : { typed, name };
    },
  };
}

/** One person; the first is the one that Enter takes. */
function createOption(name: string, index: number): HTMLLIElement {
  const option = document.createElement('li');
  option.id = `fb-mention-${index}`;
  option.role = 'option';
  option.ariaSelected = String(index === 0);
  option.textContent = name;
  return option;
}

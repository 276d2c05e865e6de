/** A page that makes life hard for extensions, mostly without meaning to. */
export interface HostilePage {
  /** Completes “a page that …”. */
  readonly does: string;
  /** Runs in the page itself, once it is there. */
  readonly turnHostile: () => void;
}

/** What real pages do, and a little more of it than any does. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    does: 'lets no event through to those who listen after it',
    turnHostile: () => {
      const types =
        'input keydown keyup keypress focusin focusout pointerdown pointerup mousedown mouseup click ' +
        'touchstart touchend submit selectionchange scroll compositionstart compositionend';
      for (const type of types.split(' ')) {
        for (const target of [document, window]) {
          target.addEventListener(type, (event) => event.stopImmediatePropagation());
        }
      }
    },
  },
  {
    does: 'has replaced what events, elements and lists can do',
    turnHostile: () => {
      const refuse = () => {
        throw new Error('The page has taken this away.');
      };
      Object.assign(Element.prototype, { attachShadow: refuse, checkVisibility: refuse });
      Object.assign(HTMLElement.prototype, { showPopover: refuse, hidePopover: refuse });
      Object.assign(Event.prototype, {
        composedPath: () => [],
        stopImmediatePropagation: () => {},
      });
      Object.assign(Array.prototype, { flatMap: refuse, toSorted: refuse, at: refuse });
      Object.assign(Document.prototype, { createTreeWalker: refuse, elementsFromPoint: refuse });
      window.requestIdleCallback = refuse;
      window.IntersectionObserver = class extends IntersectionObserver {
        override observe = refuse;
      };
    },
  },
  {
    does: 'pulls the focus back into its composer and hides everything else from assistive technology',
    turnHostile: () => {
      const composer = document.querySelector('.surface') ?? document.body;
      document.addEventListener('focusin', ({ target }) => {
        if (target instanceof Node && composer.contains(target)) return;
        composer.querySelector<HTMLElement>('[contenteditable="true"], textarea')?.focus();
      });
      const hideOthers = () => {
        for (const each of [...document.body.children, ...document.documentElement.children]) {
          if (each.contains(composer) || each === document.head || composer.contains(each))
            continue;
          each.setAttribute('aria-hidden', 'true');
          each.setAttribute('inert', '');
        }
      };
      hideOthers();
      const watched = { childList: true };
      new MutationObserver(hideOthers).observe(document.body, watched);
      new MutationObserver(hideOthers).observe(document.documentElement, watched);
    },
  },
  {
    does: 'asks for trusted types',
    turnHostile: () => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "require-trusted-types-for 'script'; trusted-types 'none'";
      document.head.append(policy);
    },
  },
  {
    does: 'is contained, moved, scaled and zoomed',
    turnHostile: () => {
      Object.assign(document.body.style, {
        contain: 'layout paint style',
        transform: 'translate(12px, 9px) scale(0.96)',
        zoom: '1.1',
        willChange: 'transform',
      });
    },
  },
  {
    does: 'has ten thousand posts below its composer, and moves them all the time',
    turnHostile: () => {
      const timeline = document.createElement('section');
      for (let at = 0; at < 10_000; at += 1) {
        const post = timeline.appendChild(document.createElement('article'));
        post.textContent = `Post number ${at}`;
        post.appendChild(document.createElement('button')).textContent = 'Like';
      }
      document.body.append(timeline);
      setInterval(() => {
        if (timeline.firstChild !== null) timeline.append(timeline.firstChild);
      }, 20);
    },
  },
  {
    does: 'has put its body aside and come back with it',
    turnHostile: () => {
      const { body } = document;
      const other = document.createElement('body');
      body.replaceWith(other);
      other.replaceWith(body);
    },
  },
];

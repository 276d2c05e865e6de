/**
 * Wraps a handler so that it runs only for something a person did: a page that got hold of our
 * nodes could otherwise press "Post anyway" in their name.
 */
export function whenTrusted(handle: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) handle();
    else event.preventDefault();
  };
}

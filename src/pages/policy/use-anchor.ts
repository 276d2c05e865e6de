import { useEffect, useState } from 'preact/hooks';

/**
 * The id that the address points to, followed as it changes. The browser's own `:target` does not
 * see content that is drawn after the page was loaded, so the element is also brought into view.
 */
export function useAnchor(): string {
  const [anchor, setAnchor] = useState(readAnchor);
  useEffect(() => {
    const follow = () => setAnchor(readAnchor());
    const lifetime = new AbortController();
    addEventListener('hashchange', follow, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, []);
  useEffect(() => {
    // Absent for an address without an anchor, or with one from another version of the policy.
    if (anchor !== '') document.getElementById(anchor)?.scrollIntoView();
  }, [anchor]);
  return anchor;
}

/** The id in the address; an address that is not well formed has none. */
function readAnchor(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return ''; // A stray "%" in an address that somebody typed.
  }
}

/** Marks the page while only the card is to be printed; `print.css` hides the rest. */
const ONLY_CARD = 'print-card';

/** Prints the dos and don'ts card alone. */
export function printCard(): void {
  const { classList } = document.documentElement;
  classList.add(ONLY_CARD);
  addEventListener('afterprint', () => classList.remove(ONLY_CARD), { once: true });
  print();
}

/** Prints the whole policy. */
export function printPolicy(): void {
  print();
}

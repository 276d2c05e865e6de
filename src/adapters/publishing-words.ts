/**
 * What a control that publishes is called, in the languages of the interface.
 * Matches "Post reply", "Senden"; not "Postcode", "Attach".
 */
const PUBLISHING_WORDS =
  /^(post|send|publish|reply|comment|submit|tweet|share|save|schedule|done|update|respond|answer|add (?:comment|question)|senden|posten|teilen|veröffentlichen|kommentieren|antworten|enviar|publicar|compartir|comentar|responder|envoyer|publier|partager|commenter|répondre|wyślij|opublikuj|skomentuj|odpowiedz|anfon|cyhoeddi|ymateb)(?!\p{L})/iu;

/** Whether the words of a control say that it publishes: its label, else its text or value. */
export function saysPublish(control: Element): boolean {
  const label = control.getAttribute('aria-label') ?? control.textContent ?? '';
  const value = control.getAttribute('value') ?? '';
  return PUBLISHING_WORDS.test(label.trim()) || PUBLISHING_WORDS.test(value);
}

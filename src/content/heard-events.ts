/** Presses on a control, in the order in which a browser sends them. */
export const POINTER_EVENTS = [
  'pointerdown',
  'touchstart',
  'mousedown',
  'pointerup',
  'touchend',
  'mouseup',
  'click',
] as const;

/** Everything that wakes Forepost or may publish. */
export const HEARD_EVENTS = [
  ...POINTER_EVENTS,
  'focusin',
  'input',
  'compositionstart',
  'compositionend',
  'keydown',
  'keypress',
  'beforeinput',
  'submit',
] as const;

/** Never prevented by us: a listener that could would make the browser wait before it scrolls. */
export const PASSIVE_EVENTS: ReadonlySet<string> = new Set(['touchstart', 'touchend']);

/** Presses on a control, in the order in which a browser sends them. */
export const POINTER_EVENTS = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
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

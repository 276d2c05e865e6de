declare module 'nhs-number-validator' {
  /** Whether ten digits have the check digit of an NHS number. */
  export function validate(nhsNumber: string): boolean;
}

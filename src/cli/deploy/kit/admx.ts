import { escapeXml } from './xml.ts';

/** A value that enabling a policy writes into the registry. */
export type FixedValue = string | number;

/** One policy of an administrative template, as the group policy editor shows it. */
export interface TemplatePolicy {
  /** Letters and digits, different from those of the others. */
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
  /** Below HKEY_LOCAL_MACHINE. */
  readonly key: string;
  readonly input: TemplateInput;
}

/** What the administrator enters, and so which kind of value is written. */
export type TemplateInput =
  | { readonly kind: 'fixed'; readonly values: Readonly<Record<string, FixedValue>> }
  | { readonly kind: 'flag'; readonly value: string }
  | {
      readonly kind: 'number';
      readonly value: string;
      readonly range: { readonly least: number; readonly most: number };
      readonly suggestion?: number | undefined;
    }
  | { readonly kind: 'text'; readonly value: string; readonly suggestion?: string | undefined }
  | { readonly kind: 'lines'; readonly value: string };

/** A template: its language-neutral file and its English words. */
export interface Template {
  /** Part of the namespace, in letters. */
  readonly name: string;
  readonly title: string;
  readonly policies: readonly TemplatePolicy[];
}

const XMLNS = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>';
/** The longest text that the editor takes; without a limit of our own it is 1,023 characters. */
const MAX_TEXT = 65_535;

/** The `.admx` file: which policy writes which value. */
export function writeAdmx({ name, policies }: Template): string {
  return `${HEAD}
<policyDefinitions xmlns="${XMLNS}" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="forepost" namespace="Forepost.Policies.${escapeXml(name)}"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn>
    <definitions>
      <definition name="Supported" displayName="$(string.Supported)"/>
    </definitions>
  </supportedOn>
  <categories>
    <category name="Forepost" displayName="$(string.Forepost)"/>
  </categories>
  <policies>
${policies.map(writePolicy).join('\n')}
  </policies>
</policyDefinitions>
`;
}

function writePolicy({ name, key, input }: TemplatePolicy): string {
  const presentation = hasBox(input) ? ` presentation="$(presentation.${name})"` : '';
  const value = input.kind === 'flag' ? ` valueName="${escapeXml(input.value)}"` : '';
  return `    <policy name="${name}" class="Machine" displayName="$(string.${name})" explainText="$(string.${name}_Explain)" key="${escapeXml(key)}"${value}${presentation}>
      <parentCategory ref="Forepost"/>
      <supportedOn ref="Supported"/>
${writeInput(name, input)}
    </policy>`;
}

function writeInput(name: string, input: TemplateInput): string {
  switch (input.kind) {
    case 'flag':
      return `      <enabledValue><decimal value="1"/></enabledValue>
      <disabledValue><decimal value="0"/></disabledValue>`;
    case 'fixed':
      return `      <enabledList>${writeItems(input.values, writeFixed)}</enabledList>
      <disabledList>${writeItems(input.values, () => '<delete/>')}</disabledList>`;
    case 'number':
      return `      <elements><decimal id="${name}" valueName="${escapeXml(input.value)}" required="true" minValue="${input.range.least}" maxValue="${input.range.most}"/></elements>`;
    case 'text':
      return `      <elements><text id="${name}" valueName="${escapeXml(input.value)}" required="true" maxLength="${MAX_TEXT}"/></elements>`;
    case 'lines':
      return `      <elements><multiText id="${name}" valueName="${escapeXml(input.value)}" required="true" maxLength="${MAX_TEXT}"/></elements>`;
  }
}

function writeItems(
  values: Readonly<Record<string, FixedValue>>,
  write: (value: FixedValue) => string,
): string {
  return Object.entries(values)
    .map(
      ([name, value]) =>
        `<item valueName="${escapeXml(name)}"><value>${write(value)}</value></item>`,
    )
    .join('');
}

function writeFixed(value: FixedValue): string {
  return typeof value === 'number'
    ? `<decimal value="${value}"/>`
    : `<string>${escapeXml(value)}</string>`;
}

/** Whether the editor shows a box to enter something. */
function hasBox({ kind }: TemplateInput): boolean {
  return kind === 'number' || kind === 'text' || kind === 'lines';
}

/** The `.adml` file: the words of the template, and what stands in its boxes to begin with. */
export function writeAdml({ title, policies }: Template): string {
  const words = policies.flatMap(({ name, title: label, explanation }) => [
    [name, label] as const,
    [`${name}_Explain`, explanation] as const,
  ]);
  const strings = [['Forepost', title], ['Supported', 'Windows 10 or later'], ...words];
  const boxes = policies.filter(({ input }) => hasBox(input));
  return `${HEAD}
<policyDefinitionResources xmlns="${XMLNS}" revision="1.0" schemaVersion="1.0">
  <displayName>${escapeXml(title)}</displayName>
  <description>${escapeXml(title)}</description>
  <resources>
    <stringTable>
${strings.map(([id = '', text = '']) => `      <string id="${id}">${escapeXml(text)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${boxes.map(writePresentation).join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}

function writePresentation({ name, title, input }: TemplatePolicy): string {
  return `      <presentation id="${name}">${writeBox(name, escapeXml(title), input)}</presentation>`;
}

function writeBox(name: string, label: string, input: TemplateInput): string {
  if (input.kind === 'lines') return `<multiTextBox refId="${name}">${label}</multiTextBox>`;
  if (input.kind === 'number') {
    const suggestion = input.suggestion === undefined ? '' : ` defaultValue="${input.suggestion}"`;
    return `<decimalTextBox refId="${name}"${suggestion}>${label}</decimalTextBox>`;
  }
  const suggestion =
    input.kind !== 'text' || input.suggestion === undefined
      ? ''
      : `<defaultValue>${escapeXml(input.suggestion)}</defaultValue>`;
  return `<textBox refId="${name}"><label>${label}</label>${suggestion}</textBox>`;
}

/** A public key in form; nothing is checked with it. */
export const KEY = `${'A'.repeat(43)}=`;

/** Answers with everything in them, and with texts that break careless formats. */
export const ORG = `kit: 1
organisation: Meadowbank <b>Bold & Co
helpDesk: helpdesk@m.example
version: '2.3.4'
pinned: true
browsers:
  chrome:
    id: dloicalocdbfnillldhkbgalhcnojfjc
    updateUrl: https://it.example/chrome.xml
    package: https://it.example/forepost.crx?a=1&b=2
  edge:
    id: dloicalocdbfnillldhkbgalhcnojfjc
    updateUrl: https://edge.microsoft.com/extensionwebstorebase/v1/crx
  firefox:
    id: a@b.example
    package: https://it.example/f.xpi
    updateUrl: https://it.example/firefox.json
platforms: [linux, windows, macos, google-admin, intune]
settings:
  policyUrl: https://policy.example/p.json
  policyKey: ['${KEY}']
  refreshMinutes: 30
  language: en-GB
  policy: |
    forepost: 1
    id: inline
    version: '1'
    organisation: { names: ["Größe \\ O'Neil"] }
  features: { hints: false }
  sites: { off: [x.com] }
`;

/** A file of answers to begin with: valid as it is, with a comment for every line. */
export function writeOrgStarter(): string {
  return `# What "forepost deploy kit" writes everything from.
kit: 1
organisation: Meadowbank Surgery
helpDesk: it-help@meadowbank.example      # whom people ask about the deployment
privacyContact: privacy@meadowbank.example # whom they ask what is done with their data
# version: 0.1.0                          # of packages on your own server; without it, that of this program
pinned: true                              # Chrome and Edge always show the button

browsers:                                 # leave out those that you do not have
  chrome:
    id: dloicalocdbfnillldhkbgalhcnojfjc  # the store's, or the one of your own key
    updateUrl: https://updates.meadowbank.example/forepost/chrome.xml
    # In the store instead: https://clients2.google.com/service/update2/crx, and no package.
    package: https://updates.meadowbank.example/forepost/forepost-chrome.crx
  edge:
    id: dloicalocdbfnillldhkbgalhcnojfjc  # Edge's store gives another one than Chrome's
    updateUrl: https://updates.meadowbank.example/forepost/edge.xml
    # In the store instead: https://edge.microsoft.com/extensionwebstorebase/v1/crx, and no package.
    package: https://updates.meadowbank.example/forepost/forepost-chrome.crx
  firefox:
    id: forepost@forepost.example
    package: https://updates.meadowbank.example/forepost/forepost-firefox.xpi  # as signed by Mozilla
    # updateUrl: https://updates.meadowbank.example/forepost/firefox.json      # only if packed into it

platforms: [linux, windows, macos, google-admin, intune]

settings:                                 # the managed settings; README.md explains each
  # The address and key of your signed policy, and of the crisis file:
  # policyUrl: https://policy.meadowbank.example/policy.json
  # policyKey: ['the line of the .public file that "forepost policy keygen" wrote']
  # crisisUrl: https://policy.meadowbank.example/crisis.json
  # refreshMinutes: 60
  # department: urgent-care
  language: en-GB
`;
}

/** Names of shared mailboxes, with a blank between them. */
export const ROLE_MAILBOXES =
  'info information contact contactus hello hi enquiries enquiry inquiries office admin ' +
  'administrator mail email post reception frontdesk team support help helpdesk service services ' +
  'servicedesk customerservice customerservices customercare care feedback complaints complaint ' +
  'pals press media news newsroom pressoffice comms communications pr marketing social events ' +
  'event bookings booking reservations sales orders order shop store billing accounts accounting ' +
  'finance invoices payroll hr people recruitment recruiting recruiter jobs careers career apply ' +
  'vacancies talent legal privacy dpo gdpr dataprotection foi compliance security abuse fraud ' +
  'phishing it itsupport tech webmaster web digital website hostmaster postmaster noc noreply ' +
  'donotreply reply newsletter subscribe unsubscribe members membership volunteers volunteering ' +
  'volunteer donate donations fundraising charity trustees board secretary clerk council ' +
  'councillors consultation planning licensing education training library safeguarding ftsu ' +
  'speakup union appointments prescriptions referrals pharmacy clinic surgery practice ward ' +
  'patients patient research trials studies partnerships partners business investors ir editor ' +
  'editorial tips submissions community moderators mod licensing returns warranty delivery ' +
  'dispatch warehouse procurement suppliers tenders property lettings maintenance facilities ' +
  'estates reporting incident emergency duty oncall rota switchboard';

/** How the keys of one provider begin, and what follows. */
export interface TokenFormat {
  readonly provider: string;
  /** Literal starts; case counts. */
  readonly starts: readonly string[];
  /** What follows the start, as a pattern part with bounded repeats. */
  readonly rest: string;
}

const WORD = '[A-Za-z0-9_-]';
const ALNUM = '[A-Za-z0-9]';
const HEX = '[a-f0-9]';

/** A format in one line. */
const format = (provider: string, starts: string, rest: string): TokenFormat => ({
  provider,
  starts: starts.split(' '),
  rest,
});

/** Keys that a provider gives a prefix of its own, so that no guess by entropy is needed. */
export const TOKEN_FORMATS: readonly TokenFormat[] = [
  format('AWS', 'AKIA ASIA ABIA ACCA', '[A-Z2-7]{16}(?![A-Z0-9])'),
  format('GitHub', 'ghp_ gho_ ghu_ ghs_ ghr_', `${ALNUM}{36,255}`),
  format('GitHub', 'github_pat_', `${ALNUM}{22}_${ALNUM}{59}`),
  format(
    'GitLab',
    'glpat- gldt- glrt- glsoat- glcbt- glptt- glft- glimt- glagent-',
    `${WORD}{20,64}`,
  ),
  format('Slack', 'xoxb- xoxp- xoxa- xoxr- xoxs- xoxe- xoxe.xoxp- xapp-', '[A-Za-z0-9-]{10,250}'),
  format(
    'Slack webhook',
    'https://hooks.slack.com/services/ hooks.slack.com/services/',
    '[A-Z0-9]{8,12}/[A-Z0-9]{8,12}/[A-Za-z0-9]{20,32}',
  ),
  format(
    'Discord webhook',
    'https://discord.com/api/webhooks/ https://discordapp.com/api/webhooks/',
    `\\d{17,20}/${WORD}{60,80}`,
  ),
  format('Microsoft Teams webhook', 'https://outlook.office.com/webhook/', '[a-z0-9@/-]{60,200}'),
  format('Stripe', 'sk_live_ rk_live_ sk_test_ rk_test_ whsec_', `${ALNUM}{16,247}`),
  format('Google', 'AIza', `${WORD}{35}(?!${WORD})`),
  format('Google OAuth', 'ya29.', `${WORD}{30,400}`),
  format('Google OAuth client', 'GOCSPX-', `${WORD}{28}`),
  format('OpenAI', 'sk-proj- sk-svcacct- sk-admin-', `${WORD}{20,250}`),
  format('OpenAI', 'sk-', `${ALNUM}{20}T3BlbkFJ${ALNUM}{20}`),
  format('Anthropic', 'sk-ant-api03- sk-ant-admin01- sk-ant-', `${WORD}{40,140}`),
  format('Hugging Face', 'hf_ api_org_', '[A-Za-z]{34,40}'),
  format('Replicate', 'r8_', `${ALNUM}{37,40}`),
  format('Groq', 'gsk_', `${ALNUM}{40,60}`),
  format('Perplexity', 'pplx-', `${ALNUM}{40,60}`),
  format('xAI', 'xai-', `${ALNUM}{70,90}`),
  format('npm', 'npm_', `${ALNUM}{36}`),
  format('PyPI', 'pypi-AgEIcHlwaS5vcmc pypi-', `${WORD}{50,1000}`),
  format('RubyGems', 'rubygems_', `${HEX}{48}`),
  format('Docker Hub', 'dckr_pat_ dckr_oat_', `${WORD}{27,32}`),
  format('DigitalOcean', 'dop_v1_ doo_v1_ dor_v1_', `${HEX}{64}`),
  format('Heroku', 'HRKU-', `${WORD}{30,70}`),
  format('Netlify', 'nfp_ nfc_', `${ALNUM}{36,60}`),
  format('Vercel', 'vcp_ vck_ vercel_blob_rw_', `${WORD}{24,80}`),
  format('Fly.io', 'fo1_ fm1a_ fm2_', '[A-Za-z0-9_/+=,-]{40,500}'),
  format('Cloudflare', 'v1.0-', `${HEX}{24}-${HEX}{100,200}`),
  format('Databricks', 'dapi', `${HEX}{32}(?:-\\d)?(?!${HEX})`),
  format('Terraform Cloud', 'atlasv1.', `${WORD}{60,70}`),
  format('HashiCorp Vault', 'hvs. hvb. hvr.', `${WORD}{24,300}`),
  format('Pulumi', 'pul-', `${HEX}{40}`),
  format('Grafana', 'glc_ glsa_', '[A-Za-z0-9+/=_]{32,400}'),
  format('New Relic', 'NRAK- NRJS- NRII- NRRA-', `${WORD}{19,40}`),
  format('Sentry', 'sntrys_ sntryu_', '[A-Za-z0-9_=/+]{40,300}'),
  format('PostHog', 'phx_ phc_', `${ALNUM}{40,50}`),
  format('Dynatrace', 'dt0c01.', '[A-Z2-7]{24}\\.[A-Z2-7]{64}'),
  format('Atlassian', 'ATATT3 ATCTT3', '[A-Za-z0-9_=-]{50,250}'),
  format('Bitbucket', 'ATBB', `${ALNUM}{32}`),
  format('Linear', 'lin_api_ lin_oauth_', `${ALNUM}{32,64}`),
  format('Notion', 'ntn_', `${ALNUM}{40,50}`),
  format('Asana', '2/', '\\d{10,20}/\\d{10,20}:[a-f0-9]{32}'),
  format('Airtable', 'pat', `${ALNUM}{14}\\.${HEX}{64}`),
  format('Figma', 'figd_ figo_', `${WORD}{30,60}`),
  format('Postman', 'PMAK-', `${HEX}{24}-${HEX}{34}`),
  format('SendGrid', 'SG.', `${WORD}{16,32}\\.${WORD}{16,64}`),
  format('Mailgun', 'key-', `${HEX}{32}(?!${HEX})`),
  format('Mailchimp', 'md-', `${WORD}{22}(?!${WORD})`),
  format('Brevo', 'xkeysib- xsmtpsib-', `${HEX}{64}-${ALNUM}{16}`),
  format('Twilio', 'SK', `${HEX}{32}(?!${ALNUM})`),
  format('Shopify', 'shpat_ shpca_ shppa_ shpss_', '[a-fA-F0-9]{32}'),
  format('Square', 'sq0atp- sq0csp- sq0idp- EAAAE', `${WORD}{22,64}`),
  format('PayPal Braintree', 'access_token$production$', `[0-9a-z]{16}\\$${HEX}{32}`),
  format('Razorpay', 'rzp_live_ rzp_test_', `${ALNUM}{14,24}`),
  format('Flutterwave', 'FLWSECK-', '[A-Za-z0-9-]{20,50}'),
  format('Plaid', 'access-production- access-sandbox-', `${HEX}{8}(?:-${HEX}{4}){3}-${HEX}{12}`),
  format('Adyen', 'AQE', '[A-Za-z0-9/+=]{80,300}'),
  format('Facebook', 'EAACEdEose0cBA EAAG EAAB', `${ALNUM}{40,300}`),
  format('Telegram bot', 'bot', `\\d{8,10}:AA${WORD}{33}`),
  format('Mapbox', 'sk.eyJ1', `${WORD}{20,200}\\.${WORD}{20,40}`),
  format('Algolia', 'ALGOLIA_ADMIN_KEY=', `${HEX}{32}`),
  format('Supabase', 'sbp_ sb_secret_', `${WORD}{24,64}`),
  format('PlanetScale', 'pscale_tkn_ pscale_pw_ pscale_oauth_', '[A-Za-z0-9_.=-]{32,64}'),
  format('Doppler', 'dp.pt. dp.st. dp.ct. dp.sa.', '[A-Za-z0-9._-]{40,64}'),
  format('1Password', 'ops_eyJ', '[A-Za-z0-9+/=_-]{100,1500}'),
  format('Azure storage', 'AccountKey=', '[A-Za-z0-9+/]{86}=='),
  format('Azure signature', 'SharedAccessKey=', '[A-Za-z0-9+/]{43}='),
  format('Age', 'AGE-SECRET-KEY-1', '[A-Z0-9]{58}'),
  format('Tailscale', 'tskey-auth- tskey-api- tskey-client-', `${WORD}{20,80}`),
  format('ngrok', 'ngrok_', `${ALNUM}{40,60}`),
  format('LaunchDarkly', 'sdk- api-', `${HEX}{8}(?:-${HEX}{4}){3}-${HEX}{12}`),
  format('Okta', '00', `${WORD}{40}(?!${WORD})`),
  format('Artifactory', 'AKCp', `${ALNUM}{60,80}`),
  format('Clojars', 'CLOJARS_', '[a-z0-9]{60}'),
  format('Prefect', 'pnu_', `${ALNUM}{36}`),
  format('ReadMe', 'rdme_', '[a-z0-9]{70}'),
  format('Duffel', 'duffel_live_ duffel_test_', `${WORD}{43}`),
  format('EasyPost', 'EZAK EZTK', `${ALNUM}{54}`),
];

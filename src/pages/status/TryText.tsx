import { useMemo, useState } from 'preact/hooks';
import { accountWords } from '../../panel/account-words.ts';
import { useTranslate } from '../../panel/use-translate.ts';
import type { CompiledClause } from '../../policy/compiled-policy.ts';
import { ACCOUNTS, type Account, SURFACES, type Surface } from '../../shared/vocabulary.ts';
import { Choice } from './Choice.tsx';
import type { TryCheck } from './status-model.ts';
import { surfaceWords } from './surface-words.ts';
import { TriedFindings } from './TriedFindings.tsx';

interface TryTextProps {
  readonly check: TryCheck;
  readonly clauses: readonly CompiledClause[];
}

/** A box to try a text against the policy in force; the text is gone with the page. */
export function TryText({ check, clauses }: TryTextProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [account, setAccount] = useState<Account>('personal');
  const [surface, setSurface] = useState<Surface>('post');
  const checked = useMemo(
    () => (text === '' ? undefined : check(text, { account, surface, now: Date.now() })),
    [check, text, account, surface],
  );
  return (
    <section class="block" aria-labelledby="try-heading">
      <h2 id="try-heading">{translate('tryText')}</h2>
      <p class="soft">{translate('tryTextNote')}</p>
      <div class="choices">
        <Choice
          label={translate('account')}
          value={account}
          values={ACCOUNTS}
          nameOf={(each) => accountWords(translate, each)}
          onChoose={setAccount}
        />
        <Choice
          label={translate('surface')}
          value={surface}
          values={SURFACES}
          nameOf={(each) => surfaceWords(translate, each)}
          onChoose={setSurface}
        />
      </div>
      <label class="try-text">
        <span>{translate('yourText')}</span>
        <textarea
          dir="auto"
          rows={4}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {checked === undefined ? null : (
        <TriedFindings text={text} checked={checked} clauses={clauses} />
      )}
    </section>
  );
}

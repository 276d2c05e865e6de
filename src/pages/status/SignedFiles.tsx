import { CHANNELS, type ChannelName, type StoredChannel } from '../../messaging/stored.ts';
import { useTranslate } from '../../panel/use-translate.ts';
import { channelWords } from './channel-words.ts';
import { formatTime } from './format-time.ts';

interface SignedFilesProps {
  readonly channels: Readonly<Partial<Record<ChannelName, StoredChannel>>>;
}

/** How the signed policy and the crisis file are doing; nothing where none is set. */
export function SignedFiles({ channels }: SignedFilesProps) {
  const translate = useTranslate();
  const set = CHANNELS.flatMap((name) => {
    const channel = channels[name];
    return channel === undefined ? [] : [{ name, channel }];
  });
  if (set.length === 0) return null;
  return (
    <section class="block" aria-labelledby="files-heading">
      <h2 id="files-heading">{translate('signedFiles')}</h2>
      {set.map(({ name, channel }) => (
        <SignedFile key={name} name={name} channel={channel} />
      ))}
    </section>
  );
}

interface SignedFileProps {
  readonly name: ChannelName;
  readonly channel: StoredChannel;
}

/** One signed file: where it is, when it was looked for, and why the last look came to nothing. */
function SignedFile({ name, channel }: SignedFileProps) {
  const translate = useTranslate();
  const { address, triedAt, goodAt, nextAt, reason } = channel;
  const write = (moment: number) => formatTime(moment, translate('locale'));
  return (
    <>
      <h3>{channelWords(translate, name)}</h3>
      <dl class="facts">
        <dt>{translate('channelAddress')}</dt>
        <dd dir="ltr">{address}</dd>
        <dt>{translate('channelTried')}</dt>
        <dd>{write(triedAt)}</dd>
        <dt>{translate('channelGood')}</dt>
        <dd>{goodAt === undefined ? translate('channelNever') : write(goodAt)}</dd>
        <dt>{translate('channelNext')}</dt>
        <dd>{write(nextAt)}</dd>
      </dl>
      {reason === undefined ? null : (
        <div class="refusal" role="note">
          <h4>{translate('channelRefused')}</h4>
          <p>{translate(reason.key, ...reason.values)}</p>
        </div>
      )}
    </>
  );
}

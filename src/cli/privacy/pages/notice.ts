import type { Block, Page } from '../../deploy/page.ts';
import type { PackFacts } from '../pack-facts.ts';
import { fillIn, heading, list, text } from './blocks.ts';

/** One page for everyone who gets Forepost, in words that a twelve-year-old reads with ease. */
export function writeNotice(facts: PackFacts): Page {
  const { organisation, actions, measures } = facts;
  return {
    title: `A second look before you post: Forepost at ${organisation}`,
    language: 'en-GB',
    blocks: [
      text(
        `Your browser at work now has a small helper. It is called Forepost. It reads what you write in a post before you send it. If your words may break a rule of ${organisation}, it tells you so. It tells you, and no one else.`,
      ),
      heading('What it does'),
      list(
        'It marks words that you may want to look at again.',
        'When you press Post, it may stop and show you why. You see the rule, and whom to ask.',
        actions.includes('block')
          ? 'Then you choose. You can change your words, or post them as they are. A few rules ask you to change your words first.'
          : 'Then you choose. You can change your words, or post them as they are.',
        'You can ask someone for help. Your words go along only if you tick the box for it.',
      ),
      heading('What it does not do'),
      list(
        'It does not send your words to us, or to anyone, behind your back.',
        'It does not tell your boss what you write, or what you chose.',
        'It does not keep a list of your posts.',
        'It does not post for you, and it does not type for you.',
        ...(facts.protectsSpeech
          ? [
              'It does not stop you when you speak about your pay, your work, your union, or a wrong that you have seen. Just leave out what is private to other people.',
            ]
          : []),
      ),
      heading('What stays on your computer'),
      text(
        'Forepost keeps our rules on your computer. It notes which sites it has run on. It notes when something in it breaks. If you tell it that it was wrong, it notes that too, but not your words. In a private window it notes no site, and nothing that you tell it. When the helper is taken away, all of this goes too.',
      ),
      heading('What we count'),
      text(
        measures
          ? 'We count how often each rule spoke, on which site, and what came of it. We do not see your words, and we do not see that it was you.'
          : 'Nothing. We do not see if it spoke to you, or how often.',
      ),
      heading('It can be wrong'),
      text(
        'Forepost is a tool, and it makes mistakes. If it is wrong, press “This is wrong”. It will not stop you for those words again. To see what it knows, press its button at the top of your browser.',
      ),
      heading('Whom to ask'),
      ...writeContact(facts),
    ],
  };
}

function writeContact({ contact }: PackFacts): readonly Block[] {
  return contact === undefined
    ? [fillIn('Whom people can ask what is done with their data: a name, a mail address, a phone.')]
    : [text(`Ask us what you like about it: ${contact}.`)];
}

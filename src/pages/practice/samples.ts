/** A draft to try, and what to expect of it under the built-in `general` policy. */
export interface Sample {
  readonly text: string;
  readonly expects: string;
}

/** One section of the practice page. */
export interface PracticeSection {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly flagged: Sample;
  readonly clean: string;
}

/** The sections in the order of the page. */
export const SECTIONS: readonly PracticeSection[] = [
  {
    id: 'x-post',
    title: 'X: a post',
    note: 'Draft.js. Post with the button or with Ctrl+Enter.',
    flagged: {
      text: 'the wifi in the new office is Hummus4Lunch! before anyone asks',
      expects: 'A password is marked and the post is held.',
    },
    clean: 'Lovely to see everyone at the open day, thank you for coming',
  },
  {
    id: 'linkedin-post',
    title: 'LinkedIn: a post, classic box',
    note: 'Quill inside a shadow root.',
    flagged: {
      text: 'For a quote ring Steve direct on 07911 123456, he is on leave but he will pick up',
      expects: 'Another person’s number is marked and the post is held.',
    },
    clean: 'Six years here today and still learning something every week',
  },
  {
    id: 'linkedin-dialog',
    title: 'LinkedIn: a post, newer box',
    note: 'TipTap inside a modal dialog: press “Start a post” first.',
    flagged: {
      text: 'Signed the contract with a new client today, not announced yet so act surprised 🤫',
      expects: 'News that is not public yet is marked and the post is held.',
    },
    clean: 'We are hiring a support lead, the advert is on our website',
  },
  {
    id: 'mastodon-post',
    title: 'Mastodon: a post',
    note: 'A plain text area. Post with the button or with Ctrl+Enter.',
    flagged: {
      text: "side gate's 4471 til they fix the reader",
      expects: 'A door code is marked and the post is held.',
    },
    clean: 'The bakery by the station has the best rolls in town',
  },
  {
    id: 'facebook-comment',
    title: 'Facebook: a comment',
    note: 'Lexical. Enter publishes.',
    flagged: {
      text: "our temp's NI is AB123456C can anyone tell me if that is an emergency tax thing",
      expects: 'A National Insurance number is marked and the comment is held.',
    },
    clean: 'Thanks for the update, that will save me ten minutes',
  },
  {
    id: 'nhs-review-reply',
    title: 'NHS.UK: a reply to a review',
    note: 'A plain form.',
    flagged: {
      text: 'We checked our records and you still owe us for the last visit, so this is not fair.',
      expects: 'A fact from the records is marked and the reply is held.',
    },
    clean:
      'Thank you for your feedback. Our phone lines are busiest from 8 to 9; online requests are open all day.',
  },
  {
    id: 'generic-comment',
    title: 'Any other box',
    note: 'A box that no adapter knows.',
    flagged: {
      text: 'I can confirm on behalf of the company: our door code is 4471 until Friday',
      expects: 'A door code is marked and the comment is held.',
    },
    clean: 'What a match, the second half was a joy',
  },
];

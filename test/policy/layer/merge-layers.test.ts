import { describe, expect, it } from 'vitest';

import { mergeBodies, readRefusal, writePolicy } from '../policy-fixtures.ts';

describe('layering', () => {
  it('takes name and version from the topmost layer, and what it leaves out from below', () => {
    const { policy } = mergeBodies(writePolicy('url: https://meadowbank.example/policy\n'));
    expect(policy).toMatchObject({
      id: 'meadowbank',
      version: 'm-1',
      title: 'Base policy',
      language: 'en-GB',
      url: 'https://meadowbank.example/policy',
    });
  });

  it('knows which packs and layers it is made of, lowest first', () => {
    const { policy } = mergeBodies(
      writePolicy(''),
      writePolicy('', 'overlay').replace('meadowbank', 'ward'),
    );
    expect(policy).toMatchObject({ packs: ['base', 'meadowbank', 'overlay', 'ward'] });
  });

  it('merges clauses and contacts field by field', () => {
    const { policy } = mergeBodies(
      writePolicy(
        "clauses:\n  confidential-business: { number: '9.1', contact: digital }\n" +
          'contacts:\n  comms: { mail: comms@meadowbank.example }\n  digital: { name: Web team }\n',
      ),
    );
    expect(policy.clauses['confidential-business']).toEqual({
      number: '9.1',
      title: 'Not before we announce it',
      statement: 'Wait for the announcement.',
      dos: ['Share the announcement'],
      contact: 'digital',
    });
    expect(policy.contacts['comms']).toEqual({
      name: 'Your communications team',
      role: 'Says what is public',
      mail: 'comms@meadowbank.example',
    });
  });

  it('replaces a list of a signal, and keeps its other fields', () => {
    const { policy } = mergeBodies(
      writePolicy('signals:\n  launch: { terms: [premiere], exact: [Larch] }\n'),
      writePolicy('signals:\n  launch: { terms: [debut] }\n').replace('meadowbank', 'ward'),
    );
    expect(policy.signals['launch']).toEqual({ terms: ['debut'], exact: ['Larch'] });
  });

  it('changes one field of a rule and keeps the rest', () => {
    const { policy } = mergeBodies(
      writePolicy('rules:\n  - { id: secret-launch, advice: Ask first. }\n'),
    );
    expect(policy.rules).toMatchObject([
      { id: 'secret-launch', advice: 'Ask first.', severity: 'high' },
    ]);
  });

  it('leaves the other accounts as they were when one is switched off', () => {
    const { policy } = mergeBodies(
      writePolicy('rules:\n  - { id: secret-launch, severity: { personal: off } }\n'),
    );
    expect(policy.rules[0]?.severity).toEqual({
      personal: 'off',
      professional: 'high',
      brand: 'high',
      creator: 'high',
    });
  });

  it.each(['off', '{ personal: off, professional: off, brand: off, creator: off }'])(
    'drops a rule whose severity is %s',
    (severity) => {
      const { policy } = mergeBodies(
        writePolicy(`rules:\n  - { id: secret-launch, severity: ${severity} }\n`),
      );
      expect(policy.rules).toEqual([]);
    },
  );

  it('drops a retired clause with its rules, and lets guards still name it', () => {
    const { policy } = mergeBodies(
      writePolicy('clauses:\n  confidential-business: { retired: true }\n'),
    );
    expect(Object.keys(policy.clauses)).toEqual(['personal-data']);
    expect(policy.rules).toEqual([]);
    expect(policy.guards).toHaveLength(1);
  });

  it('unites the lists of the organisation, each word once', () => {
    const { policy } = mergeBodies(
      writePolicy('organisation: { names: [Meadowbank] }\n'),
      writePolicy('organisation: { names: [Meadowbank, Larch Ward] }\n').replace('meadowbank', 'w'),
    );
    expect(policy.organisation.names).toEqual(['Meadowbank', 'Larch Ward']);
    expect(policy.organisation.products).toEqual([]);
  });

  it('merges actions by severity and by account', () => {
    const { policy } = mergeBodies(
      writePolicy('actions: { high: justify, brand: { low: warn }, creator: { high: block } }\n'),
    );
    expect(policy.actions).toEqual({
      critical: 'warn',
      high: 'justify',
      medium: 'hint',
      low: 'hint',
      info: 'hint',
      brand: { medium: 'warn', low: 'warn' },
      creator: { high: 'block' },
    });
  });

  it('moves a handle that a higher layer lists elsewhere', () => {
    const { policy } = mergeBodies(
      writePolicy("accounts: { brand: ['@Meadow', '@Bank'], default: professional }\n"),
      writePolicy("accounts: { creator: ['@meadow'] }\n").replace('id: meadowbank', 'id: ward'),
    );
    expect(policy.accounts).toEqual({
      brand: ['@Bank'],
      professional: [],
      creator: ['@meadow'],
      default: 'professional',
    });
  });

  it('unites sites that are off, and lets a higher layer change the adapter of a host', () => {
    const { policy } = mergeBodies(
      writePolicy('sites: { off: [x], add: [{ host: a.example, adapter: generic }] }\n'),
      writePolicy(
        'sites: { off: [x, facebook], add: [{ host: a.example, adapter: mastodon }] }\n',
      ).replace('id: meadowbank', 'id: ward'),
    );
    expect(policy.sites).toEqual({
      off: ['x', 'facebook'],
      add: [{ host: 'a.example', adapter: 'mastodon' }],
    });
  });
});

describe('repairs of sites', () => {
  it('are one entry a box, in which a higher layer says only what differs', () => {
    const write = (fields: string) =>
      writePolicy(`sites: { repair: [{ adapter: x, box: post, ${fields} }] }\n`);
    const { policy } = mergeBodies(
      write("editable: '.old', submit: '.send'"),
      write("editable: '.new'").replace('id: meadowbank', 'id: ward'),
    );
    expect(policy.sites.repair).toEqual([
      { adapter: 'x', box: 'post', editable: '.new', submit: '.send' },
    ]);
  });
});

describe('extending', () => {
  it('puts packs under the layer that extends them, each once', () => {
    const { layers } = mergeBodies(writePolicy('', 'overlay, base'));
    expect(layers.map(({ layer, origin }) => [layer.id, origin])).toEqual([
      ['base', 'pack'],
      ['overlay', 'pack'],
      ['meadowbank', 'own'],
    ]);
  });

  it('lets a department extend its organisation by name, whatever the order of the files', () => {
    const department = writePolicy('', 'meadowbank').replace('id: meadowbank', 'id: ward');
    const { layers, policy } = mergeBodies(department, writePolicy(''));
    expect(layers.map(({ layer }) => layer.id)).toEqual(['base', 'meadowbank', 'ward']);
    expect(policy.id).toBe('ward');
  });

  it('lets a policy bear the name of the pack that it extends', () => {
    const { layers } = mergeBodies(writePolicy('').replace('id: meadowbank', 'id: base'));
    expect(layers.map(({ origin }) => origin)).toEqual(['pack', 'own']);
  });

  it('refuses an unknown pack and suggests the nearest', () => {
    expect(readRefusal(writePolicy('', 'bsae'))).toEqual([
      'layer-1.yaml:4: extends[0]: unknown policy pack "bsae"; did you mean "base"?',
    ]);
  });

  it('tells a broken pack once, however often it is extended', () => {
    expect(readRefusal(writePolicy('', 'broken, on-broken'))).toEqual([
      'pack broken:3: version: expected text, but found the number 1; put it in quotes',
    ]);
  });

  it('refuses packs that extend one another', () => {
    expect(readRefusal(writePolicy('', 'ring'))).toEqual([
      'pack rung:4: extends[0]: extends itself in a circle: ring → rung → ring',
    ]);
  });

  it('refuses a policy that extends itself', () => {
    expect(readRefusal(writePolicy('', 'meadowbank'))).toEqual([
      'layer-1.yaml:4: extends[0]: extends itself in a circle: meadowbank → meadowbank',
    ]);
  });
});

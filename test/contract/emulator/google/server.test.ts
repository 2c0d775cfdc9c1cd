import {serve} from '../../../../emulator/google/server';
import {aGoogle, BASIC} from './client';

describe('the HTTP server', () => {
  it('answers as the function does, and moves the clock on', async () => {
    const google = aGoogle();
    google.addUser({primary: 'ada@example.test'});
    const token = google.issueToken({
      user: 'ada@example.test',
      scopes: [BASIC],
    });
    const before = google.clock.now();
    const server = await serve(google, 0);
    const path = '/gmail/v1/users/ada%40example.test/settings/sendAs';
    try {
      const {status} = await fetch(server.url + path);
      expect(status).toBe(401);
      const answer = await fetch(server.url + path, {
        headers: {Authorization: `Bearer ${token}`},
      });
      expect(await answer.json()).toMatchObject({
        sendAs: [{sendAsEmail: 'ada@example.test'}],
      });
      expect(google.clock.now()).toBeGreaterThan(before);
      expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
    } finally {
      await server.close();
    }
  });

  it('cuts the connection where the network fails', async () => {
    const google = aGoogle();
    google.faults.add({match: {}, respond: 'network'});
    const server = await serve(google, 0);
    try {
      await expect(fetch(`${server.url}/token`)).rejects.toThrow();
      expect((await fetch(`${server.url}/token`)).status).toBe(404);
    } finally {
      await server.close();
    }
  });

  it('says so if the port is in use', async () => {
    const server = await serve(aGoogle(), 0);
    const port = Number(new URL(server.url).port);
    await expect(serve(aGoogle(), port)).rejects.toThrow('EADDRINUSE');
    await server.close();
  });
});

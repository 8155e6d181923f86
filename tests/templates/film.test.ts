import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filmAt } from '../../src/templates/film.js';

const ID = 'aBcD_ef-123';
const YOUTUBE = `https://www.youtube-nocookie.com/embed/${ID}?autoplay=1`;

describe('the address of a film', () => {
  const youtube = [
    `https://www.youtube.com/watch?v=${ID}`,
    `http://youtube.com/watch?v=${ID}`,
    `https://m.youtube.com/watch?app=desktop&v=${ID}&t=42s`,
    `https://youtu.be/${ID}`,
    `https://youtu.be/${ID}?si=x&t=10`,
    `https://www.youtube.com/shorts/${ID}?feature=share`,
    `https://www.youtube.com/live/${ID}`,
    `https://www.youtube.com/embed/${ID}?rel=0`,
    `https://www.youtube-nocookie.com/embed/${ID}#x`,
  ];
  for (const address of youtube) {
    it(`is known by its id alone: ${address}`, () => {
      assert.deepEqual(filmAt(address), {
        site: 'YouTube',
        page: `https://www.youtube.com/watch?v=${ID}`,
        player: YOUTUBE,
      });
    });
  }

  it('is known on Vimeo, with the key of a film that is not listed', () => {
    assert.deepEqual(filmAt('https://vimeo.com/123456789?share=copy'), {
      site: 'Vimeo',
      page: 'https://vimeo.com/123456789',
      player: 'https://player.vimeo.com/video/123456789?dnt=1&autoplay=1',
    });
    assert.equal(
      filmAt('https://www.vimeo.com/123456789/0a1b2c3d4e')?.player,
      'https://player.vimeo.com/video/123456789?h=0a1b2c3d4e&dnt=1&autoplay=1',
    );
  });

  const others = [
    '',
    'Phóng sự',
    `https://www.youtube.com.evil.example/watch?v=${ID}`,
    `https://evil.example/https://www.youtube.com/watch?v=${ID}`,
    `https://www.youtube.com@evil.example/watch?v=${ID}`,
    `https://notyoutube.com/watch?v=${ID}`,
    `https://xyoutu.be/${ID}`,
    `javascript:https://www.youtube.com/watch?v=${ID}`,
    `https://www.youtube.com/watch?v=${ID}${ID}`,
    `https://www.youtube.com/watch?v=../../x`,
    `https://www.youtube.com/watch?list=v=${ID}`,
    `https://www.youtube.com/watch#?v=${ID}`,
    'https://www.youtube.com/embed/videoseries?list=PL123',
    'https://www.youtube.com/@tinhhason',
    'https://vimeo.com/channels/staffpicks',
    'https://vimeo.com/123/%22onload=1',
    `https://www.youtube.com/watch?v=${ID}\n<script>`,
    'https://player.vimeo.com.evil.example/video/123',
  ];
  for (const address of others) {
    it(`is none elsewhere: ${JSON.stringify(address)}`, () => assert.equal(filmAt(address), undefined));
  }

  it('hands nothing on but the id', () => {
    const found = filmAt(`https://www.youtube.com/watch?v=${ID}&autoplay=0&origin=https://evil.example&enablejsapi=1`);
    assert.equal(found?.player, YOUTUBE);
  });
});

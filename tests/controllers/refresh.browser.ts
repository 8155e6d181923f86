import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RefreshController } from '../../src/controllers/refresh-controller.js';

/** A host that only keeps its controllers. */
class Host implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly controllers: ReactiveController[] = [];
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
    controller.hostConnected?.();
  }
  removeController(): void {}
  requestUpdate(): void {}
  leave(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }
  comeBack(): void {
    for (const controller of this.controllers) controller.hostConnected?.();
  }
}

describe('refreshing in the background', () => {
  const { setTimeout, clearTimeout } = window;
  const { now } = Date;
  const { random } = Math;
  /** The one timer that is running: what it does, and in how many ms. */
  let timer: { run: () => void; wait: number } | undefined;
  let time = 1_000_000;
  let hidden = false;
  let host: Host;
  let calls = 0;

  /** Lets the time pass, until the timer if it fires in between. */
  const pass = (seconds: number): void => {
    const due = timer && timer.wait <= seconds * 1000 ? timer : undefined;
    time += due ? due.wait : seconds * 1000;
    if (!due) return;
    timer = undefined;
    due.run();
  };

  const show = (isShown: boolean): void => {
    hidden = !isShown;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  const started = (seconds: number): RefreshController => {
    const controller = new RefreshController(host, () => calls++);
    controller.every(seconds);
    return controller;
  };

  beforeEach(() => {
    [timer, calls, hidden, host] = [undefined, 0, false, new Host()];
    const start = (run: () => void, wait: number): number => {
      timer = { run, wait };
      return 1;
    };
    Object.assign(window, { setTimeout: start, clearTimeout: () => (timer = undefined) });
    Date.now = () => time;
    Math.random = () => 0.5;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  });

  afterEach(() => {
    host.leave();
    Object.assign(window, { setTimeout, clearTimeout });
    Date.now = now;
    Math.random = random;
    Reflect.deleteProperty(document, 'hidden');
  });

  it('comes again and again, a little spread', () => {
    started(60);
    expect(timer?.wait).to.be.within(60_000, 66_000);
    pass(70);
    pass(70);
    expect(calls).to.equal(2);
    expect(timer?.wait).to.be.within(60_000, 66_000);
  });

  it('is spread differently for different readers', () => {
    Math.random = () => 0;
    started(100);
    expect(timer?.wait).to.equal(100_000);
    Math.random = () => 1;
    started(100);
    expect(timer?.wait).to.be.closeTo(110_000, 1);
  });

  it('never floods an endpoint, and never overflows a timer', () => {
    for (const seconds of [0.001, 1, 14]) {
      started(seconds);
      expect(timer?.wait, String(seconds)).to.be.at.least(15_000);
    }
    for (const seconds of [1e9, Infinity]) {
      started(seconds);
      expect(timer?.wait, String(seconds)).to.be.within(60_000, 2 ** 31 - 1);
    }
  });

  it('does nothing without a number', () => {
    for (const seconds of [0, -5, NaN]) started(seconds);
    expect(timer).to.equal(undefined);
  });

  it('stops and starts as it is told, and changes its pace', () => {
    const controller = started(60);
    controller.every(0);
    expect(timer).to.equal(undefined);
    controller.every(30);
    expect(timer?.wait).to.be.within(30_000, 33_000);
    pass(10);
    controller.every(30);
    expect(timer?.wait, 'the same number starts nothing anew').to.be.within(30_000, 33_000);
  });

  it('rests while nobody looks, and asks at once after a long rest', () => {
    started(60);
    show(false);
    expect(timer).to.equal(undefined);
    pass(600);
    show(true);
    expect(timer?.wait).to.equal(0);
    pass(0);
    expect(calls).to.equal(1);
  });

  it('waits for the rest of its time after a short rest', () => {
    started(60);
    show(false);
    pass(20);
    show(true);
    expect(timer?.wait).to.be.within(40_000, 46_000);
  });

  it('rests while its host is out of the page', () => {
    started(60);
    host.leave();
    expect(timer).to.equal(undefined);
    show(true);
    expect(timer, 'and is deaf then').to.equal(undefined);
    host.comeBack();
    expect(timer?.wait).to.be.within(60_000, 66_000);
  });
});

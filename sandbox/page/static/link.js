// The line to the sandbox: what is seen comes in, what is done goes out.

const RETRY_MS = 1000;
const REFUSED = 1008;

/**
 * Stay connected with this key. `onSeen` gets all there is to see whenever it changes; `onOpen` and `onLost` tell that
 * the line is there, and that it is cut; `onRefused` that the key opens nothing.
 */
export function connect(key, person, { onSeen, onOpen, onLost, onRefused, lostSentence }) {
  const waiting = new Map();
  let socket;
  let next = 1;
  let sitting = person;

  function open() {
    socket = new WebSocket(`ws://${location.host}/live`);
    socket.onopen = () => {
      socket.send(JSON.stringify({ key }));
      if (sitting) become(sitting);
      onOpen();
    };
    socket.onmessage = ({ data }) => receive(JSON.parse(data));
    socket.onclose = ({ code }) => {
      for (const finish of waiting.values()) finish(lostSentence());
      waiting.clear();
      if (code === REFUSED) return onRefused();
      onLost();
      return setTimeout(open, RETRY_MS);
    };
  }

  function receive({ seen, done, failure, failed }) {
    // What was still under way for whoever sat here before is not this person's to see.
    if (seen && (seen.me.id === sitting || !seen.people.some(({ id }) => id === sitting))) onSeen(seen);
    if (!done) return;
    waiting.get(done)?.(failed ? lostSentence() : failure);
    waiting.delete(done);
  }

  /** Do something; the promise gives the sentence to show where it failed, else null. */
  function act(what) {
    if (socket.readyState !== WebSocket.OPEN) return Promise.resolve(lostSentence());
    const id = next++;
    socket.send(JSON.stringify({ ...what, id }));
    return new Promise((finish) => waiting.set(id, finish));
  }

  /** Sit down as somebody else. */
  function become(other) {
    sitting = other;
    return act({ act: "become", person: other });
  }

  open();
  return { act, become };
}

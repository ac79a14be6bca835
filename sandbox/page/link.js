// The line to the sandbox: what is seen comes in, what is done goes out.

const RETRY_MS = 1000;

/** Stay connected: `onSeen` gets all there is to see whenever it changes, `onLost` whether the line is cut. */
export function connect(person, onSeen, onLost) {
  const waiting = new Map();
  let socket;
  let next = 1;
  let sitting = person;

  function open() {
    socket = new WebSocket(`ws://${location.host}/live`);
    socket.onopen = () => {
      onLost(false);
      act({ act: "become", person: sitting });
    };
    socket.onmessage = ({ data }) => receive(JSON.parse(data));
    socket.onclose = () => {
      onLost(true);
      for (const finish of waiting.values()) finish(null);
      waiting.clear();
      setTimeout(open, RETRY_MS);
    };
  }

  function receive(message) {
    // What was under way for the person before is not this person's to see.
    if (message.seen?.me.id === sitting) onSeen(message.seen);
    if (!message.done) return;
    waiting.get(message.done)?.(message.failure);
    waiting.delete(message.done);
  }

  /** Do something; the promise gives the sentence to show where it failed, else null. */
  function act(what) {
    if (socket.readyState !== WebSocket.OPEN) return Promise.resolve(null);
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

/*
 * Makes and uses passkeys. The forms stay hidden in a browser that has none. Everything else works without this script.
 */
(() => {
  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/=/g, '')
      .replace(/\+/g, '-')
      .replace(/\//g, '_');
  const decoded = (keys) => (keys || []).map((key) => ({ ...key, id: bytes(key.id) }));

  async function post(path, token, body) {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token },
      body: JSON.stringify(body || {})
    });
    const said = await answer.json();
    if (!answer.ok) {
      throw new Error(said.problem);
    }
    return said;
  }

  async function use(path, token) {
    const options = await post(path + '/passkey/options', token);
    const key = await navigator.credentials.get({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        allowCredentials: decoded(options.allowCredentials)
      }
    });
    await post(path + '/passkey', token, {
      id: key.id,
      rawId: text(key.rawId),
      type: key.type,
      response: {
        authenticatorData: text(key.response.authenticatorData),
        clientDataJSON: text(key.response.clientDataJSON),
        signature: text(key.response.signature),
        userHandle: key.response.userHandle ? text(key.response.userHandle) : undefined
      },
      clientExtensionResults: key.getClientExtensionResults(),
      authenticatorAttachment: key.authenticatorAttachment || undefined
    });
  }

  async function make(path, token, label) {
    const options = await post(path + '/passkey/options', token);
    const key = await navigator.credentials.create({
      publicKey: {
        ...options,
        user: { ...options.user, id: bytes(options.user.id) },
        challenge: bytes(options.challenge),
        excludeCredentials: decoded(options.excludeCredentials)
      }
    });
    await post(path + '/passkey', token, {
      label,
      credential: {
        id: key.id,
        rawId: text(key.rawId),
        type: key.type,
        response: {
          attestationObject: text(key.response.attestationObject),
          clientDataJSON: text(key.response.clientDataJSON),
          transports: key.response.getTransports ? key.response.getTransports() : []
        },
        clientExtensionResults: key.getClientExtensionResults(),
        authenticatorAttachment: key.authenticatorAttachment || undefined
      }
    });
  }

  for (const form of document.querySelectorAll('form.passkey')) {
    if (!window.PublicKeyCredential) {
      continue;
    }
    form.hidden = false;
    const path = new URL(form.action).pathname;
    const token = form.querySelector('input[name=_csrf]').value;
    const problem = form.querySelector('.problem');
    const making = form.dataset.what === 'make';
    const start = async () => {
      problem.hidden = true;
      try {
        if (making) {
          await make(path, token, form.elements.label.value.trim() || 'Passkey');
        } else {
          await use(path, token);
        }
      } catch (refused) {
        problem.textContent =
          refused.name === 'Error' ? refused.message : 'No passkey was used. Try again, or use another way.';
        problem.hidden = false;
        return;
      }
      /* the server checks this address again */
      const to = form.dataset.to || '/me';
      location.assign(making ? path + '/codes?to=' + encodeURIComponent(to) : to);
    };
    form.querySelector('button').addEventListener('click', start);
    form.addEventListener('submit', (sent) => {
      sent.preventDefault();
      start();
    });
  }
})();

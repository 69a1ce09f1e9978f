"""A small OpenID provider, a process of its own: it prints its port.

It signs in whoever `/be` says, without asking, and can be made to go wrong: see `tampered` and `do_GET`.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

CLIENT, SECRET = "the-desk", "the-secret-of-the-desk"


class State:
    """Who signs in next and how it goes wrong; codes that were given out, with what was asked for with them."""

    def __init__(self) -> None:
        self.claims: dict[str, Any] = {}
        self.fault = ""
        self.asked = 0  # how often a code was shown
        self.codes: dict[str, dict[str, str]] = {}
        self.keys: list[tuple[str, RSAPrivateKey]] = [("k1", new_key())]
        self.hanging = threading.Event()


def new_key() -> RSAPrivateKey:
    return generate_private_key(public_exponent=65537, key_size=2048)


class Handler(BaseHTTPRequestHandler):
    state: State

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""

    @property
    def issuer(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"  # type: ignore[attr-defined]

    def answer(self, body: object, status: int = 200, **headers: str) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def hang(self, where: str) -> None:
        if self.state.fault == f"silent_{where}":
            self.state.hanging.wait(60)

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        given = {name: values[0] for name, values in parse_qs(asked.query).items()}
        match asked.path:
            case "/be":
                self.state.claims, self.state.fault = json.loads(given["claims"]), given.get("fault", "")
                if self.state.fault == "new_key":
                    self.state.keys.insert(0, (f"k{len(self.state.keys) + 1}", new_key()))
                self.answer({})
            case "/asked":
                self.answer({"tokens": self.state.asked})
            case "/.well-known/openid-configuration":
                self.hang("discovery")
                self.answer(
                    {
                        "issuer": "https://other.example" if self.state.fault == "other_issuer" else self.issuer,
                        "authorization_endpoint": f"{self.issuer}/authorize",
                        "token_endpoint": f"{self.issuer}/token",
                        "jwks_uri": f"{self.issuer}/keys",
                        "token_endpoint_auth_methods_supported": ["client_secret_basic"],
                    }
                )
            case "/keys":
                keys = [json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key())) | {"kid": kid, "use": "sig"}
                        for kid, key in self.state.keys]  # fmt: skip
                self.answer({"keys": keys})
            case "/authorize":
                code = secrets.token_urlsafe(16)
                self.state.codes[code] = given
                back = {"error": "access_denied"} if self.state.fault == "denied" else {"code": code}
                query = urlencode({"state": given["state"]} | back)
                self.answer({}, 302, Location=f"{given['redirect_uri']}?{query}")
            case _:
                self.answer({}, 404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.state.asked += 1
        self.hang("token")
        if self.state.fault == "endless":
            self.send_response(200)
            self.end_headers()
            try:
                while True:
                    self.wfile.write(b" " * 65536)
            except OSError:
                return
        given = {name: values[0] for name, values in parse_qs(body).items()}
        asked = self.state.codes.pop(given.get("code", ""), None)
        basic = "Basic " + base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        challenge = base64.urlsafe_b64encode(hashlib.sha256(given.get("code_verifier", "").encode()).digest())
        if (
            asked is None
            or self.headers["Authorization"] != basic
            or asked["code_challenge"] != challenge.decode().rstrip("=")
            or asked["redirect_uri"] != given["redirect_uri"]
            or asked["client_id"] != CLIENT
        ):
            return self.answer({"error": "invalid_grant"}, 400)
        token = self.tampered(asked["nonce"])
        return self.answer({"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": token})

    def tampered(self, nonce: str) -> str:
        """The token, wrong in the way that was asked for."""
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": nonce} | self.state.claims
        kid, key = self.state.keys[0]
        match self.state.fault:
            case "nonce":
                claims["nonce"] = "another"
            case "no_nonce":
                del claims["nonce"]
            case "audience":
                claims["aud"] = "another-client"
            case "issuer":
                claims["iss"] = "https://other.example"
            case "expired":
                claims |= {"iat": now - 900, "exp": now - 600}
            case "future":
                claims["iat"] = now + 600
            case "no_subject":
                claims.pop("sub", None)
            case "key":
                key = new_key()
            case "unsigned":
                return jwt.encode(claims, "", algorithm="none")
            case "symmetric":  # the public key taken for a shared secret
                public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key()))
                return jwt.encode(claims, public["n"], algorithm="HS256", headers={"kid": kid})
        return jwt.encode(claims, key, algorithm="RS256", headers={"kid": kid})


if __name__ == "__main__":
    Handler.state = State()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    print(server.server_port, flush=True)
    server.serve_forever()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that are not what they should be: silent, untrusted, in the way."""

import http.server
import socket
import ssl
import subprocess
import threading

from session import need


class Silent:
    """Takes connections and never says a word."""

    def __enter__(self):
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=50)
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        return self

    def __exit__(self, *_):
        self.socket.close()


class Answering:
    """An HTTP server with one answer to everything; with a folder, over TLS with a certificate that it signed itself."""

    def __init__(self, status=200, headers=(), folder=None, name="127.0.0.1"):
        answer = (status, list(headers))

        class Handler(http.server.BaseHTTPRequestHandler):
            def answer(self):
                asked.append(self.requestline)
                self.send_response(answer[0])
                for header in [*answer[1], ("Content-Length", "0"), ("Connection", "close")]:
                    self.send_header(*header)
                self.end_headers()

            do_GET = do_CONNECT = answer

            def log_message(self, *_):
                pass

        asked = self.asked = []
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.handle_error = lambda *_: None  # a client that hangs up at the certificate
        self.scheme = "http"
        if folder is not None:
            self.server.socket = certified(folder, name).wrap_socket(self.server.socket, server_side=True)
            self.scheme = "https"

    def __enter__(self):
        self.port = self.server.server_address[1]
        self.url = f"{self.scheme}://127.0.0.1:{self.port}"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


def certified(folder, name):
    """A certificate that nobody vouches for."""
    key, certificate = folder / "walk.key", folder / "walk.pem"
    subprocess.run([need("openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                    "-days", "2", "-subj", f"/CN={name}", "-addext", f"subjectAltName=IP:{name}", "-keyout", str(key),
                    "-out", str(certificate)], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context

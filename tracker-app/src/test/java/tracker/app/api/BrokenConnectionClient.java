package tracker.app.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;

/** A machine on a bad line: it is cut off while it speaks, before it hears, or while it hears. It goes on under the same key. */
final class BrokenConnectionClient {

    private static final int MOST_TRIES = 100;

    private final ApiClient machine;
    private final Random random;
    private int cuts;

    BrokenConnectionClient(ApiClient machine, long seed) {
        this.machine = machine;
        this.random = new Random(seed);
    }

    int cuts() {
        return cuts;
    }

    /** The whole answer, once one has come through. */
    String post(String path, String key, String body) throws IOException {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Optional<String> answer = attempt(request(path, key, body));
            if (answer.isPresent()) {
                return answer.get();
            }
            cuts++;
        }
        throw new IOException("never came through");
    }

    private byte[] request(String path, String key, String body) {
        return """
                POST %s HTTP/1.1\r
                Host: 127.0.0.1\r
                Authorization: Bearer %s\r
                Idempotency-Key: %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                Connection: close\r
                \r
                %s""".formatted(path, machine.token(), key, body.length(), body).getBytes(StandardCharsets.US_ASCII);
    }

    private Optional<String> attempt(byte[] request) throws IOException {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), machine.port())) {
            line.setSoTimeout(30_000);
            int how = random.nextInt(7);
            // closed this way, the line is cut instead of being ended politely
            line.setSoLinger(how < 3, 0);
            OutputStream out = line.getOutputStream();
            if (how == 0) {
                out.write(request, 0, random.nextInt(request.length));
                out.flush();
                return Optional.empty();
            }
            out.write(request);
            out.flush();
            if (how == 1) {
                return Optional.empty();
            }
            InputStream in = line.getInputStream();
            if (how == 2) {
                in.readNBytes(random.nextInt(1, 40));
                return Optional.empty();
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tracker.app.ApplicationTest;

/** One anonymous client that posts names as long as the server takes. */
@ApplicationTest
class SignInFloodTest {

    private static final int POSTS = 100;
    private static final int LENGTH = 2_000_000;

    @Value("${local.server.port}")
    private int port;

    @Test
    void a_hundred_posts_with_names_of_two_megabytes_fill_no_memory() {
        HttpBrowserClient browser = new HttpBrowserClient(port);
        browser.signIn("warm up", "wrong");
        long before = used();
        for (int each = 0; each < POSTS; each++) {
            String name = each + "x".repeat(LENGTH);
            if (each % 2 == 0) {
                browser.signIn(name, "wrong");
            } else {
                browser.post("/sign-in", "/sign-in/link", Map.of("address", name));
            }
        }
        assertThat(used() - before).as("bytes that stay").isLessThan(40_000_000);
    }

    private static long used() {
        Runtime machine = Runtime.getRuntime();
        System.gc();
        System.gc();
        return machine.totalMemory() - machine.freeMemory();
    }
}

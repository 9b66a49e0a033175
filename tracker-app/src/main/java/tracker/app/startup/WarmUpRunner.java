package tracker.app.startup;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Requests the first pages before the application reports ready: the national board, the regions, a linked trust, and
 * the start of a live page. Java loads and compiles on first use, which would cost the first visitor a second or
 * more. Failures are ignored, and startup waits only for a limited time.
 */
@Component
@Order
@ConditionalOnWebApplication
@ConditionalOnProperty(
        name = {"tracker.reference.load", "tracker.warm-up"},
        matchIfMissing = true)
class WarmUpRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUpRunner.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MOST_PAGES = 9;
    private static final int OK = 200;

    private static final Pattern NEXT = Pattern.compile("href=\"((?:regions|trusts)/[A-Z0-9]+)[\"?]");

    /** As Vaadin's own client starts. */
    private static final String LIVING =
            "?v-r=init&location=&query=&v-sh=900&v-sw=1280&v-wh=900&v-ww=1280&v-bh=900&v-bw=1280"
                    + "&v-curdate=0&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=Europe%2FLondon&v-td=false&v-pr=1&v-np=Linux";

    private final Environment settings;
    private final Duration longest;

    @Autowired
    WarmUpRunner(Environment settings) {
        this(settings, LONGEST);
    }

    WarmUpRunner(Environment settings, Duration longest) {
        this.settings = settings;
        this.longest = longest;
    }

    @Override
    public void run(ApplicationArguments line) throws InterruptedException {
        Thread visitor = Thread.ofPlatform().name("warm-up").daemon().start(this::look);
        if (!visitor.join(longest)) {
            visitor.interrupt();
        }
    }

    private void look() {
        HttpClient visitor =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        try {
            URI baseAddress = baseAddress();
            for (String page : pages(answer(visitor, baseAddress))) {
                answer(visitor, baseAddress.resolve(page));
            }
            answer(visitor, baseAddress.resolve(LIVING));
        } catch (IOException | RuntimeException cold) {
            LOG.debug("The first pages could not be requested in advance", cold);
        } catch (InterruptedException longEnough) {
            Thread.currentThread().interrupt();
        } finally {
            visitor.shutdownNow();
        }
    }

    private static String answer(HttpClient visitor, URI page) throws IOException, InterruptedException {
        var answer = visitor.send(
                HttpRequest.newBuilder(page).header("Accept", "text/html").build(), BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException(page + " says " + answer.statusCode());
        }
        return answer.body();
    }

    /** Some of the pages that the board links to. */
    private static Set<String> pages(String board) {
        Set<String> pages = new LinkedHashSet<>();
        Matcher next = NEXT.matcher(board);
        while (pages.size() < MOST_PAGES && next.find()) {
            pages.add(next.group(1));
        }
        return pages;
    }

    /** The address of this application. */
    private URI baseAddress() {
        String address = settings.getProperty("server.address", "");
        boolean anywhere = address.isEmpty() || "0.0.0.0".equals(address) || "::".equals(address);
        return URI.create("http://"
                + (anywhere ? InetAddress.getLoopbackAddress().getHostAddress() : address)
                + ":" + settings.getRequiredProperty("local.server.port")
                + settings.getProperty("server.servlet.context-path", "") + "/");
    }
}

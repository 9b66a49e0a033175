package tracker.app.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The reverse proxies before the tracker.
 *
 * @param proxies whose {@code X-Forwarded-…} headers are believed, {@code tracker.proxies}: IP addresses, networks such as
 *     {@code 172.18.0.0/16}, or host names, which are looked up at the start; none by default
 */
@ConfigurationProperties("tracker")
record TrustedProxyProperties(@DefaultValue List<String> proxies) {

    private static final Pattern NETWORK = Pattern.compile("[0-9a-fA-F.:]+/\\d{1,3}");

    TrustedProxyProperties {
        proxies = proxies.stream()
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .toList();
    }

    /** Each as an address or a network. */
    List<String> addresses() {
        return proxies.stream().flatMap(TrustedProxyProperties::addresses).toList();
    }

    private static Stream<String> addresses(String proxy) {
        if (NETWORK.matcher(proxy).matches()) {
            return Stream.of(proxy);
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(proxy)).map(InetAddress::getHostAddress);
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException(
                    "tracker.proxies names \"" + proxy + "\", which is no address, no network and no known host",
                    unknown);
        }
    }
}

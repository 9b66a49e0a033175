package tracker.app.signin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Describes a browser so that users recognise their own devices. */
final class UserAgentParser {

    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser", "Samsung Internet"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("FxiOS", "Firefox"),
            Map.entry("CriOS", "Chrome"),
            Map.entry("Chrome", "Chrome"),
            Map.entry("Safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "an iPhone"),
            Map.entry("iPad", "an iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("CrOS", "a Chromebook"),
            Map.entry("Mac OS", "a Mac"),
            Map.entry("Linux", "Linux"));

    private UserAgentParser() {}

    /** The browser of the current request. */
    static String currentDevice() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? deviceName(web.getRequest().getHeader("User-Agent"))
                : deviceName(null);
    }

    static String deviceName(@Nullable String agent) {
        return agent == null
                ? "A browser"
                : first(BROWSERS, agent, "A browser") + " on " + first(SYSTEMS, agent, "a computer");
    }

    private static String first(List<Map.Entry<String, String>> known, String agent, String otherwise) {
        return known.stream()
                .filter(each -> agent.contains(each.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(otherwise);
    }
}

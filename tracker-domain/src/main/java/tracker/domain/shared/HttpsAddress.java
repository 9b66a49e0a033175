package tracker.domain.shared;

import java.net.URI;

/**
 * A public web address.
 *
 * @param value absolute, https, with a host
 */
public record HttpsAddress(String value) implements SingleValue<String> {

    public HttpsAddress {
        value = TextNormalizer.line(value);
        RuleBroken.when(!wellFormed(value), ValueRule.AN_ADDRESS_IS_HTTPS);
    }

    private static boolean wellFormed(String text) {
        try {
            URI address = URI.create(text);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

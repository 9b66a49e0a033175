package tracker.app.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one place: an IPv4 address, or the 64 bits of an IPv6 network, all of which belong to one line. */
final class ClientNetwork {

    private static final int NETWORK_BYTES = 8;

    private ClientNetwork() {}

    /** @param address as the server gives it; anything that is no address stands for itself */
    static String of(String address) {
        // a text with a colon is never looked up in the DNS
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) + "::/64"
                    : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}

package tracker.app.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** What counts as one client for limits: an IPv4 address, or the IPv6 network of which a client has all addresses. */
public final class ClientNetwork {

    private static final int NETWORK_BYTES = 8;
    private static final int IPV6_BYTES = 16;

    private ClientNetwork() {}

    /** The key of the network of a remote address; the text itself if it is not an address. */
    public static String of(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_BYTES ? Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES)) : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    /** Whether the address is this machine, where a proxy may stand for everybody. */
    static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}

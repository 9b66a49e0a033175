package tracker.app.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The compose file at the top of the repository. */
final class ComposeFile {
    static final String NAME = "docker-compose.yml";

    private ComposeFile() {}

    static Map<String, JsonNode> services() {
        var services = new TreeMap<String, JsonNode>();
        RepositoryFiles.yaml(NAME).path("services").forEachEntry(services::put);
        return services;
    }

    static JsonNode service(String name) {
        return RepositoryFiles.yaml(NAME).path("services").path(name);
    }

    static List<String> volumes() {
        return List.copyOf(RepositoryFiles.yaml(NAME).path("volumes").propertyNames());
    }

    static String environment(String service, String key) {
        return service(service).path("environment").path(key).asString("");
    }

    static Stream<VolumeMount> mounts(JsonNode service) {
        return service.path("volumes").valueStream().map(volume -> VolumeMount.of(volume.asString("")));
    }

    static Stream<PortMapping> ports(JsonNode service) {
        return service.path("ports").valueStream().map(port -> PortMapping.of(port.asString("")));
    }

    /** The file of this repository that a service finds at a place of its own, if one is mounted there. */
    static Optional<String> behind(String service, String place) {
        return mounts(service(service))
                .filter(VolumeMount::isOfTheRepository)
                .filter(mount -> place.equals(mount.target()) || place.startsWith(mount.target() + "/"))
                .map(mount -> mount.source() + place.substring(mount.target().length()))
                .findFirst();
    }

    /** A folder of the repository or a named volume, and where the service finds it. */
    record VolumeMount(String source, String target) {
        static VolumeMount of(String text) {
            var parts = text.split(":", -1);
            return new VolumeMount(parts[0], parts[1]);
        }

        boolean isOfTheRepository() {
            return source.startsWith(".");
        }
    }

    /** An address of the host, the host's port and the service's; the host's may be a variable with a default. */
    record PortMapping(String address, String ofHost, String ofService) {
        static PortMapping of(String text) {
            int address = text.indexOf(':');
            int service = text.lastIndexOf(':');
            return new PortMapping(
                    text.substring(0, Math.max(address, 0)),
                    text.substring(address + 1, Math.max(service, address + 1)),
                    text.substring(service + 1));
        }
    }
}

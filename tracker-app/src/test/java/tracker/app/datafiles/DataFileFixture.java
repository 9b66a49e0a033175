package tracker.app.datafiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** Files that only a test knows. */
public final class DataFileFixture {

    private DataFileFixture() {}

    public static Resource file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Resource file(String name, byte[] bytes) {
        return new ByteArrayResource(bytes) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    /** The text of a file that comes with the house, to be changed by a test. */
    public static String shipped(String name) {
        try {
            return DataFileResolver.file(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

package tracker.app.datafiles;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Where reference files are: in the house itself, or where a person says. */
public final class DataFileResolver {

    private static final String PREFIX = "shipped:";

    private DataFileResolver() {}

    /** A file that comes with the house, for example {@code trusts.csv}. */
    public static Resource file(String name) {
        return new ClassPathResource("reference/" + name);
    }

    /** A file that comes with the house packed, for example {@code schools-open-2022.csv.gz}; it is unpacked while it is read. */
    public static Resource packed(String name) {
        return new ClassPathResource("reference/" + name) {
            @Override
            public InputStream getInputStream() throws IOException {
                return new GZIPInputStream(super.getInputStream());
            }
        };
    }

    /** A file a person named; {@code shipped:trusts.csv} means the one that comes with the house. */
    public static Resource named(String name) {
        return name.startsWith(PREFIX) ? file(name.substring(PREFIX.length())) : new FileSystemResource(name);
    }
}

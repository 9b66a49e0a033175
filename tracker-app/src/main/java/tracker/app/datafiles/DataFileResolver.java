package tracker.app.datafiles;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Finds reference files: bundled ones, or a path given by the user. */
public final class DataFileResolver {

    private static final String PREFIX = "shipped:";

    private DataFileResolver() {}

    /** A bundled file, for example {@code trusts.csv}. */
    public static Resource file(String name) {
        return new ClassPathResource("reference/" + name);
    }

    /** A bundled compressed file, for example {@code schools-open-2022.csv.gz}; it is decompressed while it is read. */
    public static Resource packed(String name) {
        return new ClassPathResource("reference/" + name) {
            @Override
            public InputStream getInputStream() throws IOException {
                return new GZIPInputStream(super.getInputStream());
            }
        };
    }

    /** A file given by the user; {@code shipped:trusts.csv} is the bundled one. */
    public static Resource named(String name) {
        return name.startsWith(PREFIX) ? file(name.substring(PREFIX.length())) : new FileSystemResource(name);
    }
}

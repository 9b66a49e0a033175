package tracker.app.trust;

import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import tracker.app.datafiles.DataFileResolver;

/** The lists used to read a register file. */
record RegisterLists(RegionAndIcbList places, TrustSuccessorList successors) {

    /** The bundled lists. */
    static RegisterLists shipped() {
        return read(DataFileResolver::file);
    }

    /** Newer lists: {@code regions.csv}, {@code icbs.csv} and {@code trust-successors.csv} in one folder. */
    static RegisterLists in(String folder) {
        return read(name -> new FileSystemResource(Path.of(folder, name)));
    }

    private static RegisterLists read(Function<String, Resource> file) {
        return new RegisterLists(
                RegionAndIcbList.read(file.apply("regions.csv"), file.apply("icbs.csv")),
                TrustSuccessorList.read(file.apply("trust-successors.csv")));
    }
}

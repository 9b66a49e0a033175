package tracker.app.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where uploaded files are kept.
 *
 * @param data the data folder, {@code tracker.data}; they are kept in its folder {@code imports}
 */
@ConfigurationProperties("tracker")
record UploadProperties(String data) {}

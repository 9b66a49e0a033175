package tracker.app.database;

/** A PostgreSQL server of the data folder, started here or by another process. */
interface DatabaseServer extends AutoCloseable {

    String USER = "postgres";

    /** On 127.0.0.1. */
    int port();

    /** Of {@link #USER}. */
    String password();

    /** Publishes the tracker's address for others that want the folder. */
    void announce(String address);

    /**
     * Restarts the server if it has died unexpectedly.
     *
     * @return whether it had
     * @throws DatabaseUnavailableException if it cannot be restarted
     */
    boolean restartIfDead();

    @Override
    void close();

    default String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/postgres";
    }

    /** Starts the server of the folder or, with {@code join}, connects to that of another tracker. */
    static DatabaseServer open(DataFolder folder, DatabaseProperties.DatabaseSettings wishes) {
        DataFolderChecker check = new DataFolderChecker(folder);
        check.makeFolder();
        check.refuseFullDisk();
        DataFolderLock lock = DataFolderLock.tryTake(folder).orElse(null);
        if (lock != null) {
            return EmbeddedServer.start(folder, lock, wishes.port());
        }
        if (wishes.join()) {
            return JoinedServer.join(folder);
        }
        throw DataFolderLock.heldByAnother(folder);
    }
}

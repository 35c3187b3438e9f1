package fr.carnet.campaign.opening;

import jakarta.ejb.ApplicationException;

/** The database refuses what somebody of the chunk has, or would get: nothing of it is done. */
@ApplicationException(rollback = true)
class ChunkRefused extends RuntimeException {

    private final transient Chunk chunk;

    ChunkRefused(Chunk chunk, RuntimeException cause) {
        super("a chunk cannot be opened whole", cause);
        this.chunk = chunk;
    }

    Chunk chunk() {
        return chunk;
    }
}

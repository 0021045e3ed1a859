import type { Block } from '../model.js';

/** Blocks, and the blocks inside them, in the order of the page. */
export function* allBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* allBlocks(blocksInside(block));
  }
}

function blocksInside(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'tabs':
    case 'steps':
      return block.items.flatMap(({ blocks }) => blocks);
    case 'callout':
      return block.blocks;
    case 'playground':
      return block.instead;
    default:
      return [];
  }
}

"""What every contract shares. Import from the package above: what stands here may move."""

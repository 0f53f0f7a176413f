offline-title = No network
offline-lead = This page is not kept on your device. Pages of the city that you read last are: try one of these, or come back when you are connected.
